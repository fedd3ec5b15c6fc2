package fr.coulisses.kinds.objectives;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.WordList;
import java.util.List;
import java.util.Optional;

/// The verbs that say what one does rather than what is reached (« organiser », « mettre en place »); they are listed
/// in `action-verbs.txt`.
final class ActionVerbs {

    private static final List<String> VERBS =
            List.copyOf(WordList.beside(ActionVerbs.class, "action-verbs.txt").keySet());

    private ActionVerbs() {}

    /// The verb of the list that a sentence begins with.
    static Optional<String> begins(String sentence) {
        String folded = FoldedText.of(sentence) + " ";
        return VERBS.stream()
                .filter(verb -> folded.startsWith(FoldedText.of(verb) + " "))
                .findFirst();
    }
}
