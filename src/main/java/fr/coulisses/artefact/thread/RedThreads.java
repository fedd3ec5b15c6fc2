package fr.coulisses.artefact.thread;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.DraftReading;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.ReadOnce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// The red threads of projects, as their drafts and registers stand, for those who follow the work.
@Service
public class RedThreads implements Citations {

    private final JdbcClient jdbc;
    private final DraftReading drafts;
    private final ProjectAccess access;
    private final ObjectProvider<Kinds> kinds;
    private final ObjectProvider<KnotSource> sources;
    private final ReadOnce<UUID, RedThread> reading = new ReadOnce<>();
    private final ReadOnce<UUID, List<Strand>> readingDrafts = new ReadOnce<>();

    /// Kinds ask for citations, and say knots themselves: they are looked for when they are needed.
    RedThreads(
            JdbcClient jdbc,
            DraftReading drafts,
            ProjectAccess access,
            ObjectProvider<Kinds> kinds,
            ObjectProvider<KnotSource> sources) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.access = access;
        this.kinds = kinds;
        this.sources = sources;
    }

    /// Reads all drafts of the project with one statement, and each register with its own; within a transaction that
    /// only reads, once for all who ask.
    @Transactional(readOnly = true)
    public RedThread of(UUID project) {
        access.require(project, Right.FOLLOW);
        return reading.once(project, () -> read(project));
    }

    /// What the drafts of a project say, with one statement: for the page of a register, which has its own rows
    /// already, and for those who cite nothing of registers.
    @Transactional(readOnly = true)
    public List<Strand> drafts(UUID project) {
        access.require(project, Right.FOLLOW);
        return readingDrafts.once(project, () -> said(project));
    }

    private RedThread read(UUID project) {
        List<Strand> strands = new ArrayList<>(drafts(project));
        sources.orderedStream().forEach(source -> strands.addAll(source.strands(project)));
        return new RedThread(strands);
    }

    private List<Strand> said(UUID project) {
        List<Strand> strands = new ArrayList<>();
        jdbc.sql("select id, kind, title, draft from artefact where project_id = ? order by kind, title, id")
                .param(project)
                .query(row -> {
                    ArtefactKind<?> kind = kinds.getObject().get(row.getString(2));
                    UUID artefact = row.getObject(1, UUID.class);
                    String title = row.getString(3);
                    knots(kind, artefact, row.getString(4)).stream()
                            .map(knot -> knot.id().equals(Knot.WHOLE) ? knot.ofTheWhole(artefact, title) : knot)
                            .forEach(knot -> strands.add(new Strand(artefact, title, knot)));
                });
        return List.copyOf(strands);
    }

    private <C> List<Knot> knots(ArtefactKind<C> kind, UUID artefact, String draft) {
        return kind.knots(drafts.of(artefact, draft, kind));
    }

    /// The same, read when somebody looks at it, and once.
    public Supplier<RedThread> lazily(UUID project) {
        return SingletonSupplier.of(() -> of(project))::obtain;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Citation> citations(UUID project, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        RedThread thread = of(project);
        return ids.stream()
                .distinct()
                .flatMap(id -> thread.find(id).stream())
                .map(strand -> new Citation(
                        strand.id(), strand.knot().type(), strand.knot().label()))
                .toList();
    }
}
