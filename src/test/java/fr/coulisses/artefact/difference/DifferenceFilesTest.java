package fr.coulisses.artefact.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A difference as people read it, and as it leaves Coulisses.
class DifferenceFilesTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));
    private static final Reading BEFORE = new Reading(
            List.of(
                    Place.field("assumptions", "Hypothèses", "Jauge de 300 places"),
                    Place.list("lines", "Lignes"),
                    Place.row("lines/1", "Ligne 1 – Cession", "100,00 €", "Cession"),
                    Place.field("lines/1/QUANTITY", "Quantité", "1")),
            List.of(new Total("Charges", Money.of("12000"))));
    private static final Reading AFTER = new Reading(
            List.of(
                    Place.field("assumptions", "Hypothèses", "Jauge de 280 places"),
                    Place.list("lines", "Lignes"),
                    Place.row("lines/1", "Ligne 1 – Cession", "200,00 €", "Cession"),
                    Place.field("lines/1/QUANTITY", "Quantité", "2"),
                    Place.row("lines/2", "=1+1", "250,00 €", "=1+1"),
                    Place.row("lines/3", "Agents", "100,00 €", "Agents")),
            List.of(new Total("Charges", Money.of("12450"))));

    @Test
    void saysInASentenceWhatItComesTo() {
        assertThat(new DifferenceWords(FRENCH).summary(Difference.between(BEFORE, AFTER)))
                .isEqualTo("2 champs modifiés, 2 lignes ajoutées, " + "Charges : 12 000,00 € → 12 450,00 €");
        assertThat(new DifferenceWords(FRENCH).summary(Difference.between(AFTER, BEFORE)))
                .startsWith("2 champs modifiés, 2 lignes supprimées");
        assertThat(new DifferenceWords(FRENCH).summary(Difference.between(AFTER, AFTER)))
                .isEqualTo("Aucune différence.");
        assertThat(new DifferenceWords(FRENCH)
                        .summary(Difference.between(
                                new Reading(List.of(), List.of()),
                                new Reading(List.of(Place.field("a", "A", "b")), List.of()))))
                .isEqualTo("1 champ modifié");
    }

    @Test
    void writesASpreadsheetWithTheChangesAndTheSums() throws IOException {
        byte[] file = XlsxWriter.write(new DifferenceWorkbook(compared()).workbook());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet changes = book.getSheetAt(0);
            assertThat(changes.getRow(1).getCell(0).getStringCellValue())
                    .startsWith("Version 1 (24/11/2026) → Brouillon actuel");
            assertThat(changes.getRow(3).getCell(0).getStringCellValue()).isEqualTo("≠ Modifié");
            assertThat(changes.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Hypothèses");
            assertThat(changes.getRow(3).getCell(4).getStringCellValue()).isEqualTo("Jauge de 280 places");
            assertThat(changes.getRow(6).getCell(1).getStringCellValue())
                    .as("text, never a formula")
                    .isEqualTo("=1+1");
            Sheet sums = book.getSheetAt(1);
            assertThat(sums.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(12000);
            assertThat(sums.getRow(3).getCell(3).getCellFormula()).isEqualTo("ROUND(C4-B4,2)");
            assertThat(sums.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(450);
        }
    }

    @Test
    void writesACsvWithoutFormulas() {
        String csv = new String(DifferenceCsv.write(compared()), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "﻿changement,chemin,ligne,champ,avant,apres",
                        "Modifié,assumptions,,Hypothèses,Jauge de 300 places,Jauge de 280 places",
                        "Modifié,lines/1,Ligne 1 – Cession,,\"100,00 €\",\"200,00 €\"",
                        "Modifié,lines/1/QUANTITY,Ligne 1 – Cession,Quantité,1,2",
                        "Ajouté,lines/2,'=1+1,,,\"250,00 €\"",
                        "Ajouté,lines/3,Agents,,,\"100,00 €\"");
    }

    @Test
    void printsTheChangesInWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(new DifferenceDocument(compared()).document()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ce qui a changé", "Hypothèses", "+ Ajouté", "Sommes", "Agents", "Projet pédagogique");
        }
    }

    private static ComparedVersions compared() {
        return new ComparedVersions(
                        UUID.randomUUID(),
                        "Budget",
                        "forecast-budget",
                        new Side.Submitted(UUID.randomUUID(), 1, Instant.parse("2026-11-24T10:00:00Z")),
                        new Side.Draft(),
                        FRENCH,
                        Difference.between(BEFORE, AFTER))
                .onlyChanges();
    }
}
