package fr.coulisses.rights;

import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work of a project as rules and documents read it, whether the register has it or a version kept it.
///
/// @param stateOn the day it came into its state; `null` where nobody kept it
/// @param proofs the files that are attached to it
public record ListedWork(UUID id, State state, @Nullable LocalDate stateOn, UsedWork work, List<Proof> proofs) {

    /// Versions of earlier releases may lack any field but the id.
    public ListedWork(
            UUID id,
            @Nullable State state,
            @Nullable LocalDate stateOn,
            @Nullable UsedWork work,
            @Nullable List<Proof> proofs) {
        this.id = id;
        this.state = state == null ? State.TO_IDENTIFY : state;
        this.stateOn = stateOn;
        this.work = work == null ? UsedWork.EMPTY : work;
        this.proofs = proofs == null ? List.of() : List.copyOf(proofs);
    }

    /// @param files of the whole register
    public static ListedWork of(Entry<UsedWork, State> entry, List<Attachment> files) {
        return new ListedWork(
                entry.id(),
                entry.state(),
                entry.stateOn(),
                entry.content(),
                files.stream()
                        .filter(file -> file.entry().equals(entry.id()))
                        .map(file -> new Proof(file.id().toString(), file.name(), file.place(), file.sha256()))
                        .toList());
    }

    /// Whether it is still meant to be used.
    public boolean isUsed() {
        return state != State.REPLACED;
    }
}
