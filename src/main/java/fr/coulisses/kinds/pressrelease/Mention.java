package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How a funder or a partner is named at the foot of a release.
///
/// @param grant id of the request that was granted; empty for a partner who grants none
/// @param words « Avec le soutien de la Ville de Rivemont »
/// @param logo whether its logo stands there too
public record Mention(String id, String grant, String words, Boolean logo) {

    public Mention(String id, @Nullable String grant, @Nullable String words, @Nullable Boolean logo) {
        this.id = id;
        this.grant = Unwritten.text(grant);
        this.words = Unwritten.text(words);
        this.logo = Boolean.TRUE.equals(logo);
    }
}
