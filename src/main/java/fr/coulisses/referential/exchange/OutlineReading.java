package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a tree as blocks, competencies and criteria: the lowest entries are criteria, those above them competencies,
/// those above these blocks. What lies between the top and a block goes into its title.
final class OutlineReading {

    static final int LONGEST_CRITERION = 300;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SHORT_TITLE = 100;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_STATEMENT = 4_000;

    private final List<ReadingNote> notes;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> blockCodes = new HashSet<>();
    private final Set<String> competencyCodes = new HashSet<>();

    private OutlineReading(List<ReadingNote> notes) {
        this.notes = notes;
    }

    /// @param title of the whole, for entries that are under no block
    static List<Block> blocks(List<Branch> top, String title, List<ReadingNote> notes) {
        OutlineReading reading = new OutlineReading(notes);
        List<Branch> alone =
                top.stream().filter(branch -> branch.children().isEmpty()).toList();
        if (!alone.isEmpty()) {
            String code = reading.unique("", reading.blockCodes, "B", "");
            reading.blocks.add(new Block(
                    code, PlainText.shortened(title, LONGEST_TITLE), List.of(), reading.competencies(alone, code)));
        }
        top.stream().filter(branch -> !branch.children().isEmpty()).forEach(branch -> reading.block(branch, ""));
        return List.copyOf(reading.blocks);
    }

    private void block(Branch branch, String above) {
        OutlineEntry entry = branch.entry();
        String title = above.isEmpty() ? entry.fullTitle() : above + " › " + entry.fullTitle();
        List<Branch> competencies =
                branch.children().stream().filter(child -> child.height() < 2).toList();
        if (!competencies.isEmpty()) {
            String code = unique(entry.code(), blockCodes, "B", entry.place());
            blocks.add(new Block(
                    code,
                    PlainText.shortened(title, LONGEST_TITLE),
                    entry.modalities(),
                    competencies(competencies, code)));
        }
        if (entry.modalities().isEmpty()
                && !entry.text().isEmpty()
                && !entry.text().equals(entry.fullTitle())) {
            notes.add(ReadingNote.of(entry.place(), "referential.note.blockText"));
        }
        branch.children().stream().filter(child -> child.height() >= 2).forEach(child -> block(child, title));
    }

    private List<Competency> competencies(List<Branch> branches, String block) {
        List<Competency> competencies = new ArrayList<>();
        for (Branch branch : branches) {
            OutlineEntry entry = branch.entry();
            String code = unique(entry.code(), competencyCodes, block + ".", entry.place());
            if (entry.fullText().length() > LONGEST_STATEMENT) {
                notes.add(ReadingNote.of(entry.place(), "referential.note.cut", code, LONGEST_STATEMENT));
            }
            List<Criterion> criteria = new ArrayList<>();
            List<String> expectations = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (Branch leaf : branch.children()) {
                if (leaf.entry().kind() == LeafKind.EXPECTATION) {
                    expectations.add(PlainText.shortened(leaf.entry().fullText(), 500));
                } else {
                    criteria.add(criterion(leaf.entry(), code, codes));
                }
            }
            competencies.add(new Competency(
                    code,
                    entry.shortTitle(LONGEST_SHORT_TITLE),
                    PlainText.shortened(entry.fullText(), LONGEST_STATEMENT),
                    List.copyOf(criteria),
                    List.copyOf(expectations)));
        }
        return List.copyOf(competencies);
    }

    private Criterion criterion(OutlineEntry entry, String competency, Set<String> codes) {
        String code = unique(entry.code(), codes, competency + "-K", entry.place());
        String text = entry.criterion();
        if (text.length() > LONGEST_CRITERION) {
            notes.add(ReadingNote.of(entry.place(), "referential.note.cut", code, LONGEST_CRITERION));
        }
        return new Criterion(
                code, PlainText.shortened(text, LONGEST_CRITERION), entry.kind().criterionType());
    }

    /// The code of an entry, or one made for it; a code that is taken gets a number behind it, and that is said.
    private String unique(String wanted, Set<String> taken, String prefix, String place) {
        String code = wanted.length() > LONGEST_CODE ? wanted.substring(0, LONGEST_CODE) : wanted;
        if (code.isEmpty()) {
            int number = taken.size() + 1;
            while (!taken.add(prefix + number)) {
                number++;
            }
            return prefix + number;
        }
        if (taken.add(code)) {
            return code;
        }
        int number = 2;
        while (!taken.add(code + "-" + number)) {
            number++;
        }
        notes.add(ReadingNote.of(place, "referential.note.renamed", code, code + "-" + number));
        return code + "-" + number;
    }
}
