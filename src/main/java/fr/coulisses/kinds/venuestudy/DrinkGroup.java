package fr.coulisses.kinds.venuestudy;

/// Groups of drinks; the number at the end is the one of the law.
public enum DrinkGroup {
    GROUP_1,
    GROUP_3,
    GROUP_4,
    GROUP_5;

    /// The number of the group in the law.
    String number() {
        return name().substring(name().length() - 1);
    }
}
