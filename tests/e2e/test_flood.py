"""A hundred messages at once from one person."""

from tests.e2e.life import Bot, World, words
from tests.e2e.residents import resident

MANY = 100


async def test_a_flood_is_kept_whole_and_delays_nobody_else(world: World, nape: Bot) -> None:
    flo, lou = await resident(world, "Flo"), await resident(world, "Lou")
    await world.introduced()
    for number in range(MANY):
        await flo.says(f"canary note {number}")
    await lou.hears("4", "4 of 10")
    await world.settled()

    answers = [words(m) for m in await flo.got()]
    storage = await world.storage()
    async with storage.reading() as tx:
        person = await tx.people.by_chat(flo.person)
        assert person is not None
        notes = [entry.note for entry in await tx.entries.of(person.id)]
    assert notes == [f"canary note {number}" for number in range(MANY)]
    assert 1 <= len(answers) < MANY // 2, "the flood is still being answered, at the pace of one chat"
    await nape.kill()
