package fr.coulisses.platform.generation;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Dice that fall the same way for the same seed.
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /// A number from 0 to below `bound`.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Whether something happens that happens `percent` times out of a hundred.
    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    UUID id() {
        long most = (random.nextLong() & ~0xF000L) | 0x4000L;
        long least = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
