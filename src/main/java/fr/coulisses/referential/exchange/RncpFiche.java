package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.SheetContent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One sheet of the national register while it is read, element by element.
final class RncpFiche {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_ACTIVITIES = 100;

    private final List<ReadingNote> notes = new ArrayList<>();
    private final List<String> certifiers = new ArrayList<>();
    private final List<String> predecessors = new ArrayList<>();
    private final List<String> successors = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> freeTexts = new LinkedHashMap<>();
    private String code = "";
    private String title = "";
    private String level = "";
    private String activities = "";
    private @Nullable LocalDate expiresOn;
    private String blockCode = "";
    private String blockTitle = "";
    private String competencies = "";
    private String modalities = "";

    /// Takes an element that has ended.
    void take(String element, String parent, String text) {
        String line = PlainText.line(text);
        switch (element) {
            case "NUMERO_FICHE" -> code = line;
            case "INTITULE" -> title = parent.equals("FICHE") ? line : title;
            case "NIVEAU" -> level = line;
            case "NOM_CERTIFICATEUR" -> certifiers.add(line);
            case "ID_FICHE_ANCIENNE_CERTIFICATION" -> predecessors.add(line);
            case "ID_FICHE_NOUVELLE_CERTIFICATION" -> successors.add(line);
            case "ACTIVITES_VISEES" -> activities = text;
            case "DATE_FIN_ENREGISTREMENT" -> expiresOn = date(line);
            case "ACTIF" -> {
                if (parent.equals("FICHE") && line.equalsIgnoreCase("Non")) {
                    notes.add(ReadingNote.of(code, "referential.note.inactive"));
                }
            }
            default -> takeOfBlock(element, parent, text);
        }
    }

    private void takeOfBlock(String element, String parent, String text) {
        boolean ofBlock = parent.equals("BLOC_COMPETENCES");
        switch (element) {
            case "CODE" -> blockCode = ofBlock ? PlainText.line(text) : blockCode;
            case "LIBELLE" -> blockTitle = ofBlock ? PlainText.line(text) : blockTitle;
            case "LISTE_COMPETENCES" -> competencies = text;
            case "MODALITES_EVALUATION" -> modalities = text;
            case "BLOC_COMPETENCES" -> endBlock();
            default -> {}
        }
    }

    private void endBlock() {
        int number = blocks.size() + 1;
        String named = blockCode.isEmpty() ? code + "BC%02d".formatted(number) : blockCode;
        String lines = CompetencySplit.propose(competencies);
        freeTexts.put(named, lines);
        if (lines.isEmpty()) {
            notes.add(ReadingNote.of(named, "referential.note.noCompetencies"));
        }
        String how = PlainText.clean(modalities).replaceAll(" {3,}", "\n");
        blocks.add(new Block(
                named,
                PlainText.shortened(blockTitle.isEmpty() ? named : blockTitle, OutlineReading.LONGEST_TITLE),
                how.isEmpty() ? List.of() : List.of(PlainText.shortened(how, 4_000)),
                CompetencySplit.read(lines, number)));
        blockCode = "";
        blockTitle = "";
        competencies = "";
        modalities = "";
    }

    ReadSheet sheet() {
        notes.add(ReadingNote.of(code, "referential.note.split"));
        if (predecessors.size() > 1) {
            notes.add(ReadingNote.of(code, "referential.note.predecessors", String.join(", ", predecessors)));
        }
        SheetContent content = new SheetContent(
                code,
                PlainText.shortened(title, OutlineReading.LONGEST_TITLE),
                level.matches("NIV[1-8]") ? level.charAt(3) - '0' : 0,
                PlainText.shortened(String.join(", ", certifiers), 300),
                expiresOn,
                predecessors.isEmpty() ? null : predecessors.getFirst(),
                successors.isEmpty() ? null : successors.getFirst(),
                "",
                List.copyOf(blocks),
                activities());
        return new ReadSheet(ExchangeFormat.RNCP, content, Map.of(), Map.copyOf(freeTexts), List.copyOf(notes));
    }

    private List<Activity> activities() {
        List<Activity> found = new ArrayList<>();
        CompetencySplit.propose(activities).lines().limit(MOST_ACTIVITIES).forEach(line -> {
            String text = line.startsWith("- ") ? line.substring(2) : line;
            found.add(new Activity("A" + (found.size() + 1), PlainText.shortened(text, 1_000), List.of()));
        });
        return List.copyOf(found);
    }

    private @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            notes.add(ReadingNote.of(code, "referential.note.date", text));
            return null;
        }
    }
}
