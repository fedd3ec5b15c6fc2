package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Unwritten;

/// Something that another artefact of the project says, in the words it had: an objective, an audience, an action, a
/// partner, an indicator.
public record Known(String id, String label) {

    public Known {
        label = Unwritten.text(label);
    }
}
