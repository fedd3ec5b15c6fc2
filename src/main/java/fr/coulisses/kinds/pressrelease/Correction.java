package fr.coulisses.kinds.pressrelease;

import fr.coulisses.announcing.Fact;
import fr.coulisses.announcing.ToldFact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A fact that has changed since it was sent: what the press was told, what holds now, and who has to be
/// told so.
///
/// @param sending id of the first of the sendings that told it so
/// @param told as it was sent; it stays as it was
/// @param now as it stands; empty when nothing is known any more
/// @param media who were told, in the order in which it was sent
record Correction(String sending, Fact fact, String told, String now, List<String> media) {

    Correction {
        media = List.copyOf(media);
    }

    /// Those that a release needs. What a medium was told last counts: a correction that was sent ends the
    /// matter.
    static List<Correction> of(PressRelease release) {
        Map<List<String>, List<Sending>> outdated = new LinkedHashMap<>();
        for (Sending sending : last(release.sendings())) {
            for (ToldFact fact : sending.told()) {
                if (hasChanged(fact, release.facts())) {
                    outdated.computeIfAbsent(
                                    List.of(Objects.requireNonNull(fact.fact()).name(), fact.value()),
                                    key -> new ArrayList<>())
                            .add(sending);
                }
            }
        }
        return outdated.entrySet().stream()
                .map(each ->
                        of(Fact.valueOf(each.getKey().getFirst()), each.getKey().getLast(), each.getValue(), release))
                .toList();
    }

    /// The names of those who were told, in one text.
    String names() {
        return media.stream().filter(name -> !name.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private static Correction of(Fact fact, String told, List<Sending> sendings, PressRelease release) {
        return new Correction(
                sendings.getFirst().id(),
                fact,
                told,
                release.facts().told(fact),
                sendings.stream().map(Sending::media).toList());
    }

    /// What was not known when it was sent was not told.
    private static boolean hasChanged(ToldFact told, Facts facts) {
        Fact fact = told.fact();
        return fact != null && !told.value().isBlank() && !told.value().equals(facts.told(fact));
    }

    /// The last sending to each medium, in the order of the list; of two at one moment the later row.
    private static List<Sending> last(List<Sending> sendings) {
        Map<String, Sending> last = new LinkedHashMap<>();
        for (Sending sending : sendings) {
            if (sending.moment().isPresent() && !sending.told().isEmpty()) {
                last.merge(
                        sending.recipient(),
                        sending,
                        (one, other) -> moment(one).isAfter(moment(other)) ? one : other);
            }
        }
        return sendings.stream().filter(last::containsValue).toList();
    }

    private static LocalDateTime moment(Sending sending) {
        return sending.moment().orElse(LocalDateTime.MIN);
    }
}
