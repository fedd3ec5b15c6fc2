package fr.coulisses.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which agreements the uses of a work need, and from whom (handbook, 5.5.1).
///
/// The author agrees while the work is protected. What carries it, and who can be seen on it, is a matter of
/// its own, also in the public domain.
public final class Clearances {

    private final UsedWork work;
    private final Map<Clearance, List<Use>> needed = new EnumMap<>(Clearance.class);

    private Clearances(UsedWork work) {
        this.work = work;
    }

    /// What a work needs, in the order of [Clearance]; nothing while nobody says how it is used.
    ///
    /// @param day on which it is asked: rights on a recording end one day
    public static List<NeededClearance> of(UsedWork work, LocalDate day, Terms terms) {
        Clearances clearances = new Clearances(work);
        work.usage().uses().forEach(use -> clearances.collect(use, isFreeRecording(work, day, terms)));
        return clearances.needed.entrySet().stream()
                .map(entry -> new NeededClearance(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isFreeRecording(UsedWork work, LocalDate day, Terms terms) {
        Integer year = work.source().year();
        return year != null
                && terms.afterPublication(year)
                        .filter(free -> !free.isAfter(day))
                        .isPresent();
    }

    private void collect(Use use, boolean freeRecording) {
        if (!work.people().isEmpty()) {
            need(Clearance.PERSON_DEPICTED, use);
        }
        // A licence and an exception are granted for the work as it is carried.
        if (work.status() == LegalStatus.FREE_LICENCE || work.status() == LegalStatus.EXCEPTION) {
            return;
        }
        if (work.status().isProtected()) {
            need(author(work.repertoire(), use), use);
        } else if (work.isTakenFrom(Carrier.EDITION)) {
            need(Clearance.PUBLISHER, use);
        }
        if (work.isTakenFrom(Carrier.RECORDING)) {
            if (!freeRecording) {
                recording(use);
            }
        } else if (isFilmedLive(use)) {
            need(Clearance.PERFORMERS, use);
        }
        if (work.isTakenFrom(Carrier.PHOTOGRAPH)) {
            need(Clearance.PHOTOGRAPHER, use);
        }
        if (isOwnedByOthers()) {
            need(Clearance.OWNER, use);
        }
    }

    private static @Nullable Clearance author(@Nullable Repertoire repertoire, Use use) {
        if (repertoire == null) {
            return null;
        }
        return switch (repertoire) {
            case MUSIC ->
                switch (use) {
                    case PRINT, WEB, ADAPTATION, TRANSLATION -> Clearance.PUBLISHER;
                    default -> Clearance.AUTHORS_OF_MUSIC;
                };
            case THEATRE, DANCE ->
                switch (use) {
                    case PRINT, WEB, DISPLAY -> Clearance.PUBLISHER;
                    default -> Clearance.AUTHORS_OF_PLAYS;
                };
            case TEXT ->
                switch (use) {
                    case PRINT, WEB, DISPLAY, TRANSLATION -> Clearance.PUBLISHER;
                    default -> Clearance.AUTHORS_OF_TEXTS;
                };
            case IMAGE, PHOTOGRAPHY, OBJECT -> Clearance.AUTHORS_OF_IMAGES;
            case FILM -> Clearance.AUTHORS_OF_FILMS;
            case ARCHIVE -> Clearance.PUBLISHER;
            case DATABASE -> Clearance.DATABASE_PRODUCER;
        };
    }

    /// The licence that the law gives covers what is played outside a show, and nothing else.
    private void recording(Use use) {
        switch (use) {
            case BACKGROUND_SOUND -> need(Clearance.EQUITABLE_REMUNERATION, use);
            case PERFORMANCE, CAPTURE, ONLINE, SCREENING, ADAPTATION -> {
                need(Clearance.PERFORMERS, use);
                need(Clearance.PHONOGRAM_PRODUCER, use);
            }
            case DISPLAY, PRINT, WEB, TRANSLATION -> {}
        }
    }

    private boolean isFilmedLive(Use use) {
        Repertoire repertoire = work.repertoire();
        return repertoire != null && repertoire.isPerformed() && (use == Use.CAPTURE || use == Use.ONLINE);
    }

    private boolean isOwnedByOthers() {
        return work.isTakenFrom(Carrier.ARCHIVE_COPY)
                || work.repertoire() == Repertoire.ARCHIVE
                || work.holders().stream().anyMatch(holder -> holder.role() == HolderRole.OWNER);
    }

    private void need(@Nullable Clearance clearance, Use use) {
        if (clearance != null) {
            needed.computeIfAbsent(clearance, key -> new ArrayList<>()).add(use);
        }
    }
}
