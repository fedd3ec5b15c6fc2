package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;

/// How the team travels.
///
/// @param from where it comes from
/// @param way by what
/// @param pickUp who fetches whom, where and when
public record Transport(String from, String way, String pickUp) {

    static final Transport NONE = new Transport("", "", "");

    public Transport {
        from = Unwritten.text(from);
        way = Unwritten.text(way);
        pickUp = Unwritten.text(pickUp);
    }
}
