package fr.coulisses.budget;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.AttachedType;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The quotes attached to the lines of a budget. A line that was deleted and is brought back has its quotes again.
@Service
public class Quotes {

    /// The largest file, in bytes.
    public static final int MOST_BYTES = 10_000_000;

    /// How many quotes one line may have: a purchase is compared between a few suppliers.
    public static final int MOST_OF_A_LINE = 10;

    private final JdbcClient jdbc;
    private final BudgetLines lines;
    private final ProjectAccess access;

    Quotes(JdbcClient jdbc, BudgetLines lines, ProjectAccess access) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.access = access;
    }

    /// The quotes of a line, oldest first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<Quote> of(UUID project, UUID line) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql("""
                        select q.id, q.line_id, q.name, q.size, p.given_name || ' ' || p.family_name, q.added_at
                        from budget_quote q join person p on p.id = q.added_by
                        where q.project_id = ? and q.line_id = ? order by q.added_at, q.id""")
                .params(project, line)
                .query((row, number) -> new Quote(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Attaches a file to a line.
    ///
    /// @param name of the file, at most 160 characters
    /// @throws Refusal for a file that is too large, or neither a document nor a picture, or for one quote too many
    @Transactional
    public void attach(UUID project, UUID line, String name, byte[] content) {
        SignedInPerson person = access.require(project, Right.WRITE);
        lines.row(project, line);
        String title = name.strip();
        if (title.isEmpty() || title.length() > 160) {
            throw new Refusal("budget.refused.quote.name");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("budget.refused.quote.size", MOST_BYTES / 1_000_000);
        }
        AttachedType type =
                AttachedType.ofWhole(title, content).orElseThrow(() -> new Refusal("budget.refused.quote.type", title));
        if (of(project, line).size() >= MOST_OF_A_LINE) {
            throw new Refusal("budget.refused.quote.many", MOST_OF_A_LINE);
        }
        jdbc.sql("""
                        insert into budget_quote (id, project_id, line_id, name, media_type, size, content, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), project, line, title, type.mediaType(), content.length, content, person.id())
                .update();
    }

    /// A quote as a file, for those who follow the work.
    ///
    /// @throws NotFound when the project has no such quote
    @Transactional(readOnly = true)
    public QuoteFile read(UUID project, UUID quote) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql("select name, media_type, content from budget_quote where project_id = ? and id = ?")
                .params(project, quote)
                .query((row, number) -> new QuoteFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Takes a quote off its line.
    @Transactional
    public void detach(UUID project, UUID quote) {
        access.require(project, Right.WRITE);
        jdbc.sql("delete from budget_quote where project_id = ? and id = ?")
                .params(project, quote)
                .update();
    }
}
