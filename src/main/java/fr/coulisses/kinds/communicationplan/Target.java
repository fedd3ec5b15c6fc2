package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Whom communication speaks to.
///
/// @param name what the plan calls them; the words of the segment while it is empty
/// @param segment the id of the segment of the diagnostic; empty for relays
/// @param message what they are told
/// @param promise what they get
/// @param proof why they can believe it
public record Target(
        String id,
        String name,
        String segment,
        @Nullable Rank rank,
        String persona,
        String message,
        String promise,
        String proof) {

    /// How near they are to the heart of the project.
    public enum Rank {
        CORE,
        MAIN,
        SECONDARY,
        /// Those who pass the message on.
        RELAY
    }

    public Target(
            String id,
            @Nullable String name,
            @Nullable String segment,
            @Nullable Rank rank,
            @Nullable String persona,
            @Nullable String message,
            @Nullable String promise,
            @Nullable String proof) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.segment = Unwritten.text(segment);
        this.rank = rank;
        this.persona = Unwritten.text(persona);
        this.message = Unwritten.text(message);
        this.promise = Unwritten.text(promise);
        this.proof = Unwritten.text(proof);
    }
}
