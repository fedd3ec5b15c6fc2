package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How a funder is named in the footer.
///
/// @param grant id of the request that was granted; empty for a partner who grants none
/// @param words « Avec le soutien de la Ville de Rivemont »
public record Mention(String id, String grant, String words) {

    public Mention(String id, @Nullable String grant, @Nullable String words) {
        this.id = id;
        this.grant = Unwritten.text(grant);
        this.words = Unwritten.text(words);
    }
}
