package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Sheets for the tests of the formats, with all that is awkward in a file.
final class Sheets {

    private static final Labels LABELS = new Labels();

    private Sheets() {}

    /// Two blocks, both types of criteria, means, lines, quotes, markup and a formula.
    static SheetContent awkward() {
        return new SheetContent(
                "RNCP99001",
                "Gérer & produire « l’art » <vivant>",
                6,
                "École d’essai",
                LocalDate.of(2029, 8, 31),
                "RNCP90000",
                "RNCP99002",
                "Chaque compétence est évaluée.\nSans compensation.",
                List.of(
                        new Block(
                                "RNCP99001BC01",
                                "Concevoir ; \"définir\", traduire "
                                        + "longuement ".repeat(12).strip(),
                                List.of("Projet professionnel", "Cas pratique :\nune situation"),
                                List.of(
                                        new Competency(
                                                "C1.1",
                                                "=SOMME(A1)",
                                                "Établir, en tenant compte :\ndes règles\ndes accords  (deux blancs)",
                                                List.of(
                                                        new Criterion(
                                                                "C1.1-K1", "x".repeat(300), CriterionType.DERIVED),
                                                        new Criterion(
                                                                "C1.1-K7",
                                                                "Écart < 5 % & justifié",
                                                                CriterionType.OFFICIAL)),
                                                List.of("en tenant compte : des règles ; des accords")),
                                        new Competency("C1.2", "Seule", "Sans critère 𝑑", List.of(), List.of()))),
                        new Block(
                                "RNCP99001BC02",
                                "Produire",
                                List.of(),
                                List.of(new Competency(
                                        "C2.1",
                                        "Suivre",
                                        "Suivre en utilisant des tableaux.",
                                        List.of(new Criterion(
                                                "C2.1-K1", "Les tableaux sont tenus", CriterionType.DERIVED)),
                                        List.of("en utilisant des tableaux", "en notant"))))),
                List.of(new Activity("A1", "Analyse", List.of("C1.1", "C2.1"))));
    }

    static ReadSheet read(String file) {
        return SheetFile.read(file.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    /// The sentence of a refusal, in both languages; they must exist.
    static String sentence(Refusal refusal) {
        LABELS.text(Locale.ENGLISH, refusal.label(), refusal.arguments());
        return LABELS.text(Locale.FRENCH, refusal.label(), refusal.arguments());
    }

    static String sentence(ReadingNote note) {
        LABELS.text(Locale.ENGLISH, note.label(), note.arguments().toArray());
        return LABELS.text(Locale.FRENCH, note.label(), note.arguments().toArray());
    }
}
