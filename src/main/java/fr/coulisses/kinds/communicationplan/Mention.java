package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How a funder is named on the supports.
///
/// @param grant the id of the request that was granted
/// @param words as they stand on the supports: « Avec le soutien de la Ville de Rivemont »
/// @param logo whether its logo stands on them
public record Mention(String id, String grant, String words, Boolean logo) {

    public Mention(String id, @Nullable String grant, @Nullable String words, @Nullable Boolean logo) {
        this.id = id;
        this.grant = Unwritten.text(grant);
        this.words = Unwritten.text(words);
        this.logo = Boolean.TRUE.equals(logo);
    }
}
