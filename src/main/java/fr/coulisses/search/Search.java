package fr.coulisses.search;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds projects, artefacts, people and competencies by their words, for whoever is signed in: only what they may
/// open.
///
/// A question takes three statements, however much there is to find.
@Service
public class Search {

    /// The longest text that is searched for; what stands beyond it is left out.
    private static final int LONGEST = 200;

    /// A shorter word names no kind: it would bring every artefact of it.
    private static final int SHORTEST_OF_A_KIND = 3;

    private final SearchRecords records;
    private final Referentials referentials;
    private final Kinds kinds;
    private final Labels labels;
    private final CurrentPerson currentPerson;

    Search(SearchRecords records, Referentials referentials, Kinds kinds, Labels labels, CurrentPerson currentPerson) {
        this.records = records;
        this.referentials = referentials;
        this.kinds = kinds;
        this.labels = labels;
        this.currentPerson = currentPerson;
    }

    /// What answers all words of a text, closest first; nothing for a text without letters and figures.
    ///
    /// @param limit the most of each sort
    @Transactional(readOnly = true)
    public List<Found> find(String text, int limit) {
        SignedInPerson person = currentPerson.get();
        Words words = records.words(Letters.kept(text.substring(0, Math.min(text.length(), LONGEST))));
        if (words.isEmpty()) {
            return List.of();
        }
        Question question = question(words, person, limit);
        List<Found> found = new ArrayList<>(records.find(question));
        competencies(question).forEach(found::add);
        found.sort(Comparator.comparing(Found::closeness));
        return found;
    }

    /// What somebody is likely to look for before they type: their latest projects and artefacts.
    ///
    /// @param limit the most of each sort
    @Transactional(readOnly = true)
    public List<Found> recent(int limit) {
        return records.recent(question(Words.of(""), currentPerson.get(), limit));
    }

    private Question question(Words words, SignedInPerson person, int limit) {
        return new Question(words, words.each().stream().map(this::kindsNamed).toList(), person, limit);
    }

    private List<String> kindsNamed(String word) {
        return kinds.all().stream()
                .filter(kind -> word.length() >= SHORTEST_OF_A_KIND && isNamed(kind, word))
                .<String>map(ArtefactKind::key)
                .toList();
    }

    private boolean isNamed(ArtefactKind<?> kind, String word) {
        return Labels.LANGUAGES.stream()
                .map(language -> " " + FoldedText.of(labels.text(language, kind.label())))
                .anyMatch(label -> label.contains(" " + word));
    }

    private Stream<Found.Competency> competencies(Question question) {
        return sheets(question).stream()
                .flatMap(sheet -> sheet.blocks().stream()
                        .flatMap(block -> block.competencies().stream()
                                .flatMap(competency -> found(sheet, block, competency, question.words()))))
                .sorted(Comparator.comparing(Found.Competency::closeness))
                .limit(question.limit());
    }

    private static Stream<Found.Competency> found(
            Referential sheet, Referential.Block block, Referential.Competency competency, Words words) {
        return words.in(competency.code() + " " + competency.shortTitle() + " " + competency.statement()).stream()
                .map(closeness -> new Found.Competency(
                        sheet.code(),
                        sheet.revision(),
                        competency.code(),
                        competency.shortTitle(),
                        block.shortCode() + " – " + block.title(),
                        closeness));
    }

    /// The newest revision of every sheet for those who keep or review them; for all others those of their projects.
    private List<Referential> sheets(Question question) {
        Role role = question.person().role();
        List<Referential> all = role == Role.ADMIN || role == Role.TUTOR
                ? referentials.all()
                : records.referentials(question).stream().map(referentials::get).toList();
        Map<String, Referential> newest = new LinkedHashMap<>();
        all.forEach(sheet ->
                newest.merge(sheet.code(), sheet, (one, other) -> one.revision() > other.revision() ? one : other));
        return List.copyOf(newest.values());
    }
}
