package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// What each message ends with.
///
/// @param unsubscribe the link by which one refuses further messages, or what the mailing program makes one of
/// @param dataNotice what is said of the data: who keeps them, why, how long, which rights (RGPD, article 13)
/// @param postalAddress of the sender
public record Footer(String unsubscribe, String dataNotice, String postalAddress) {

    public Footer(@Nullable String unsubscribe, @Nullable String dataNotice, @Nullable String postalAddress) {
        this.unsubscribe = Unwritten.text(unsubscribe);
        this.dataNotice = Unwritten.text(dataNotice);
        this.postalAddress = Unwritten.text(postalAddress);
    }

    static final Footer NONE = new Footer("", "", "");
}
