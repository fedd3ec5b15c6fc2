package fr.coulisses.assessment.ui;

import java.util.UUID;

/// The addresses of the tutor's pages, as links write them.
public final class ReviewAddress {

    public static final String QUEUE = "revue";

    private ReviewAddress() {}

    public static String of(UUID version) {
        return QUEUE + "/" + version;
    }
}
