package fr.coulisses.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the entries of a register go from state to state.
///
/// @param <S> the states, in their usual order
public final class Course<S extends Enum<S>> {

    private final Class<S> states;
    private final S first;
    private final Map<S, List<S>> steps;
    private final Set<S> ends;

    private Course(Class<S> states, S first, Map<S, List<S>> steps) {
        this.states = states;
        this.first = first;
        this.steps = new EnumMap<>(steps);
        this.ends = EnumSet.allOf(states);
        steps.keySet().forEach(ends::remove);
    }

    /// Begins to describe a course.
    public static <S extends Enum<S>> Builder<S> from(S first) {
        return new Builder<>(first);
    }

    /// The state of a new entry.
    public S first() {
        return first;
    }

    public List<S> all() {
        return List.of(states.getEnumConstants());
    }

    /// Where an entry may go next, the usual step first; nowhere from an end.
    public List<S> next(S state) {
        return steps.getOrDefault(state, List.of());
    }

    /// Whether nothing comes after a state.
    public boolean isEnd(S state) {
        return ends.contains(state);
    }

    /// @throws IllegalArgumentException when there is no such state
    public S named(String name) {
        return Enum.valueOf(states, name);
    }

    /// A course in the making.
    public static final class Builder<S extends Enum<S>> {

        private final S first;
        private final Map<S, List<S>> steps;

        private Builder(S first) {
            this.first = first;
            this.steps = new EnumMap<>(first.getDeclaringClass());
        }

        /// Where one may go from a state, the usual step first.
        @SafeVarargs
        public final Builder<S> step(S from, S... to) {
            steps.computeIfAbsent(from, state -> new ArrayList<>()).addAll(List.of(to));
            return this;
        }

        /// Where one may go from each of some states.
        public Builder<S> any(Set<S> from, S to) {
            from.forEach(state -> step(state, to));
            return this;
        }

        public Course<S> build() {
            return new Course<>(first.getDeclaringClass(), first, steps);
        }
    }
}
