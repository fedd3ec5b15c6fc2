package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Who a campaign comes from.
///
/// @param name as the reader sees it
/// @param email from which it leaves
/// @param replyTo where answers go
public record From(String name, String email, String replyTo) {

    static final From NONE = new From("", "", "");

    public From(@Nullable String name, @Nullable String email, @Nullable String replyTo) {
        this.name = Unwritten.text(name);
        this.email = Unwritten.text(email);
        this.replyTo = Unwritten.text(replyTo);
    }
}
