package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Letterhead;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.Siret;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The organisation that carries a project, as the head of what it sends.
public final class Sender {

    private Sender() {}

    /// Its name, form, address and numbers, and its logo; none while it has no name.
    public static Letterhead of(Wording wording) {
        Organisation bearer = wording.project().organisation();
        if (bearer.name().isBlank()) {
            return Letterhead.NONE;
        }
        String numbers = joined(
                " · ",
                labelled(wording, "siret", Siret.spaced(bearer.siret())),
                labelled(wording, "rna", bearer.rna()),
                labelled(wording, "ape", bearer.ape()));
        List<String> lines = Stream.of(
                        bearer.form() == null ? "" : wording.text("project.legalForm." + bearer.form()),
                        bearer.address(),
                        numbers)
                .filter(line -> !line.isBlank())
                .toList();
        return new Letterhead(bearer.name(), lines, bearer.logo());
    }

    private static String labelled(Wording wording, String name, String value) {
        return value.isBlank() ? "" : wording.text("artefact.sender." + name, value);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
