package fr.coulisses.contracts.text;

import fr.coulisses.contracts.PartyRole;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that an article mentions and nobody wrote yet.
///
/// @param label of what it is called
/// @param role of the party that it is of; `null` for none
/// @param place in the content, where one goes to write it
public record MissingMention(String label, @Nullable PartyRole role, String place) {

    /// « SIRET du Producteur », « prix hors taxes ».
    public String in(Locale language, Labels labels) {
        return role == null
                ? labels.text(language, label)
                : labels.text(language, label, labels.text(language, role.labelKey()));
    }
}
