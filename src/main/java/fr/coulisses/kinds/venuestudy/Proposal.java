package fr.coulisses.kinds.venuestudy;

/// What is usually done about a gap: where people begin to talk about it.
public record Proposal(Point point, Solution solution) {

    static Solution usual(Point point) {
        return switch (point) {
            case STAGE, HEIGHT, WINGS, FLOOR, RIGGING, LOAD_IN, ROOMS, ACCESS, CONSERVATION, WALLS, SECURITY ->
                Solution.ADAPT_VENUE;
            case RISERS, POWER, SOCKETS, SOUND, MICS, LANTERNS, CIRCUITS, VIDEO, BACKLINE -> Solution.RENTAL;
            case TIME, CAPACITY, EFFECTS, FIRE -> Solution.ADAPT_PROJECT;
        };
    }
}
