package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Total;
import java.util.List;

/// A content as it can be compared: its places, and what it adds up to.
public record Reading(List<Place> places, List<Total> totals) {

    public Reading {
        places = List.copyOf(places);
        totals = List.copyOf(totals);
    }
}
