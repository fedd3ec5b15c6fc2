package fr.coulisses.account.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The address of the accounts, as links write it.
public final class PeopleAddress {

    public static final String LIST = "administration/comptes";

    /// The parameter with the words that the list is narrowed to.
    static final String WORDS = "recherche";

    private PeopleAddress() {}

    /// The list, narrowed to the account of an e-mail.
    public static String of(String email) {
        return LIST + "?" + WORDS + "=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
    }
}
