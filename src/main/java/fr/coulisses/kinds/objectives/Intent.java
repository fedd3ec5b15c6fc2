package fr.coulisses.kinds.objectives;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The note of intent.
///
/// @param statement what the project is about (propos)
/// @param stance the choices that make it this project and no other (parti pris)
/// @param originality what nobody else does
/// @param values what it stands for
public record Intent(String statement, String stance, String originality, String values) {

    /// The longest note of intent, in signs, spaces among them: one or two pages.
    public static final int LONGEST = 4000;

    public Intent(
            @Nullable String statement,
            @Nullable String stance,
            @Nullable String originality,
            @Nullable String values) {
        this.statement = Objectives.text(statement);
        this.stance = Objectives.text(stance);
        this.originality = Objectives.text(originality);
        this.values = Objectives.text(values);
    }

    /// How long the whole note is, in signs.
    public int length() {
        return Stream.of(statement, stance, originality, values)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
    }
}
