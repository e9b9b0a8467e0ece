"""Reading what people write: which signs, wishes, medicines and numbers they tell, and of whom and when."""
