package fr.coulisses.artefact.export;

import java.util.Base64;

/// A photograph as a document shows it.
public sealed interface Illustration {

    /// In dots.
    int width();

    /// In dots.
    int height();

    /// One that travels with the document.
    ///
    /// @param jpeg its file
    record Enclosed(int width, int height, byte[] jpeg) implements Illustration {
        String uri() {
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
        }
    }

    /// One that a browser fetches.
    ///
    /// @param address from where
    record Linked(int width, int height, String address) implements Illustration {}
}
