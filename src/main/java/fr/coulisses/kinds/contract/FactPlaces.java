package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.contract.ContractEvidence.Cited;
import fr.coulisses.kinds.contract.ContractEvidence.Line;
import java.util.ArrayList;
import java.util.List;

/// What the register knows of a cited contract beside its text: how far it is, and which lines it commits.
final class FactPlaces {

    private FactPlaces() {}

    static List<Place> of(Cited cited, Wording wording) {
        List<Place> places = new ArrayList<>();
        if (cited.state() != null) {
            places.add(Place.field(
                    "cited/state",
                    wording.text("contract.field.cited.state"),
                    wording.text(cited.state().labelKey()),
                    cited.state().name()));
        }
        places.add(Place.list("cited/lines", wording.text("contract.rows.cited.lines")));
        for (Line line : cited.lines()) {
            places.add(Place.row(
                    "cited/lines/" + line.id(),
                    line.label().isBlank() ? line.id() : line.label(),
                    line.label() + " – " + wording.amount(line.amount()),
                    line.label()));
        }
        places.add(Place.field(
                "cited/attached",
                wording.text("contract.field.cited.attached"),
                String.valueOf(cited.attached().size()),
                String.join("\n", cited.attached())));
        return places;
    }
}
