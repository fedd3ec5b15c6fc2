package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// What one wants to know (question de veille).
public record Question(String id, @Nullable Axis axis, String question) {

    public Question {
        question = Unwritten.text(question);
    }
}
