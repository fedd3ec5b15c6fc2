package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits the text in which the national register lists the competencies of a block, and reads the split that a person
/// made of it: a line is a competency, a line that begins with a dash a criterion of the one before.
///
/// The register has lost its line ends: what was a new line is a run of blanks, often with a mark in front, and the
/// mark that comes first is the upper level.
public final class CompetencySplit {

    private static final Pattern RUN = Pattern.compile("\\s*\\n\\s*|\\s{3,}");
    private static final Pattern MARK = Pattern.compile("^([*•●▪‣◦oO·§➢→✓–—-])\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^(C\\.?\\s?\\d+(?:[.-]\\d+)*)\\s*[:.)–-]?\\s+(?=\\p{L})");
    private static final Pattern BEFORE_CODE =
            Pattern.compile("\\s+(?=C\\.?\\s?\\d+(?:[.-]\\d+)*\\s*[:.)–-]?\\s+\\p{Lu})");
    private static final List<Pattern> WITHIN = List.of(
            BEFORE_CODE,
            Pattern.compile("\\s+(?=[*•●▪‣–-]\\s+\\p{Lu})"),
            Pattern.compile("\\s*;\\s+(?=\\p{Lu})"),
            Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})"));

    private CompetencySplit() {}

    /// The competencies that a text seems to list, as the lines that a person corrects.
    public static String propose(String text) {
        List<String> lines = new ArrayList<>();
        for (SplitCompetency each : split(text)) {
            lines.add(each.text());
            each.details().forEach(detail -> lines.add("- " + detail));
        }
        return String.join("\n", lines);
    }

    /// The competencies that corrected lines say.
    ///
    /// @param block its number, for codes where the lines have none: `C2.1`
    public static List<Competency> read(String lines, int block) {
        Set<String> taken = new HashSet<>();
        List<Competency> competencies = new ArrayList<>();
        for (SplitCompetency each : corrected(lines)) {
            Matcher coded = CODE.matcher(each.text());
            String code = "C" + block + "." + (competencies.size() + 1);
            String statement = each.text();
            if (coded.find() && taken.add(bare(coded.group(1)))) {
                code = bare(coded.group(1));
                statement = each.text().substring(coded.end());
            } else {
                while (!taken.add(code)) {
                    code += "b";
                }
            }
            competencies.add(new Competency(
                    code,
                    PlainText.shortened(statement, OutlineReading.LONGEST_SHORT_TITLE),
                    statement,
                    criteria(code, each.details()),
                    List.of()));
        }
        return List.copyOf(competencies);
    }

    private static String bare(String code) {
        return code.replace(" ", "").replaceFirst("^C\\.", "C");
    }

    private static List<Criterion> criteria(String code, List<String> details) {
        List<Criterion> criteria = new ArrayList<>();
        for (String detail : details) {
            criteria.add(new Criterion(
                    code + "-K" + (criteria.size() + 1),
                    PlainText.shortened(detail, OutlineReading.LONGEST_CRITERION),
                    CriterionType.OFFICIAL));
        }
        return List.copyOf(criteria);
    }

    private static List<SplitCompetency> corrected(String lines) {
        List<SplitCompetency> competencies = new ArrayList<>();
        PlainText.clean(lines)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    boolean detail = line.startsWith("- ") || line.startsWith("– ");
                    if (detail && !competencies.isEmpty()) {
                        competencies.getLast().details().add(line.substring(2).strip());
                    } else {
                        competencies.add(
                                new SplitCompetency(detail ? line.substring(2).strip() : line));
                    }
                });
        return competencies;
    }

    private static List<SplitCompetency> split(String text) {
        List<String> marks = new ArrayList<>();
        List<SplitCompetency> found = new ArrayList<>();
        for (String piece : pieces(PlainText.clean(text.replace('\u00a0', ' ')))) {
            Matcher marked = MARK.matcher(piece);
            boolean isMarked = marked.matches();
            String words = PlainText.line(isMarked ? marked.group(2) : piece);
            if (isMarked && !marks.contains(marked.group(1))) {
                marks.add(marked.group(1));
            }
            if (isMarked && marks.indexOf(marked.group(1)) > 0 && !found.isEmpty()) {
                found.getLast().details().add(words);
            } else if (!isMarked && !found.isEmpty() && Character.isLowerCase(words.codePointAt(0))) {
                goOn(found, words);
            } else {
                found.add(new SplitCompetency(words));
            }
        }
        return found;
    }

    /// A piece that begins in small letters goes on from the one before.
    private static void goOn(List<SplitCompetency> found, String words) {
        SplitCompetency last = found.removeLast();
        if (last.details().isEmpty()) {
            found.add(new SplitCompetency(last.text() + " " + words));
        } else {
            last.details().add(last.details().removeLast() + " " + words);
            found.add(last);
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = pieces(RUN, text);
        for (Pattern within : WITHIN) {
            if (pieces.size() > 1) {
                break;
            }
            pieces = pieces(within, text);
        }
        return pieces;
    }

    private static List<String> pieces(Pattern between, String text) {
        return between.splitAsStream(text)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
