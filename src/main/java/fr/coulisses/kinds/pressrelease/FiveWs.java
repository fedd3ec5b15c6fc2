package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.TextLength;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the beginning of a release answers who, what, when and where, which a journalist reads in a few
/// seconds.
///
/// @param who the names of which one is enough: the organisation, the artists
/// @param what the title of the project and the words for what it is: « festival », « exposition »
/// @param where the place and the territory
/// @param facts that say which days are those of the event
public record FiveWs(List<String> who, List<String> what, List<String> where, Facts facts) {

    /// How many words are read.
    static final int READ = 100;

    /// A question that the first words answer.
    public enum Question {
        WHO,
        WHAT,
        WHEN,
        WHERE;

        public String labelKey() {
            return "pressrelease.question." + name();
        }
    }

    public FiveWs {
        who = names(who);
        what = names(what);
        where = names(where);
    }

    /// Those of a release.
    ///
    /// @param kinds what the project is, in words
    static FiveWs of(PressRelease release, Collection<String> kinds) {
        Facts facts = release.facts();
        return new FiveWs(
                Stream.of(
                                Stream.of(facts.organisation()),
                                release.programme().stream().map(Show::artists),
                                facts.agreed().stream().map(Show::artists))
                        .flatMap(each -> each)
                        .toList(),
                Stream.concat(Stream.of(facts.title()), kinds.stream()).toList(),
                Stream.of(facts.territory(), release.venue()).toList(),
                facts);
    }

    /// The questions that the first [#READ] words leave open.
    public Set<Question> open(String text) {
        String read = TextLength.beginning(text, READ);
        Set<Question> open = EnumSet.noneOf(Question.class);
        if (!names(who, read)) {
            open.add(Question.WHO);
        }
        if (!names(what, read)) {
            open.add(Question.WHAT);
        }
        if (!names(where, read)) {
            open.add(Question.WHERE);
        }
        if (!saysWhen(read)) {
            open.add(Question.WHEN);
        }
        return open;
    }

    /// A day of the event; any day while those of the event are not known.
    private boolean saysWhen(String read) {
        LocalDate first = facts.startsOn();
        List<LocalDate> days = FrenchDates.in(read, first == null ? LocalDate.EPOCH : first);
        return first == null ? !days.isEmpty() : days.stream().anyMatch(facts::isOn);
    }

    private static boolean names(List<String> names, String read) {
        String folded = " " + FoldedText.of(read) + " ";
        return names.stream().anyMatch(name -> folded.contains(" " + name + " "));
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .map(FoldedText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
