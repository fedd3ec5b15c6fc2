package fr.coulisses.referential.ui;

import fr.coulisses.referential.Referential;
import fr.coulisses.referential.exchange.ExchangeFormat;

/// Where the pages and files of the sheets are.
public final class ReferentialAddress {

    static final String LIST = "referentiels";
    static final String ADMINISTRATION = "administration/referentiels";
    static final String IMPORT = ADMINISTRATION + "/import";

    private ReferentialAddress() {}

    /// One revision of a sheet.
    public static String of(Referential sheet) {
        return LIST + "/" + sheet.code() + "?revision=" + sheet.revision();
    }

    static String newest(String code) {
        return LIST + "/" + code;
    }

    static String draft(String code) {
        return ADMINISTRATION + "/" + code + "/revision";
    }

    static String file(Referential sheet, ExchangeFormat format) {
        return LIST + "/" + sheet.code() + "/r" + sheet.revision() + "." + format.ending();
    }

    /// Two revisions side by side.
    public static String comparison(Referential before, Referential after) {
        return LIST + "/" + before.code() + "/comparaison?" + pair(before, after);
    }

    static String correspondences(Referential before, Referential after) {
        return LIST + "/" + before.code() + "/comparaison.csv?" + pair(before, after);
    }

    private static String pair(Referential before, Referential after) {
        return "de=" + before.revision() + "&avec=" + after.code() + "&revision=" + after.revision();
    }
}
