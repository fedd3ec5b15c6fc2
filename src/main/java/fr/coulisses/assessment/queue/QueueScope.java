package fr.coulisses.assessment.queue;

/// Which versions of a queue one looks at.
public enum QueueScope {
    /// Everything that waits for a decision.
    WAITING("r.state in ('SUBMITTED', 'IN_REVIEW')"),
    /// What the tutor has taken or was handed.
    MINE("r.state in ('SUBMITTED', 'IN_REVIEW') and r.reviewer_id = :tutor"),
    /// What nobody has taken.
    UNASSIGNED("r.state = 'SUBMITTED' and r.reviewer_id is null"),
    /// What was submitted after its due day.
    LATE("r.state in ('SUBMITTED', 'IN_REVIEW') and due.days_late > 0"),
    /// What a colleague asked the tutor's opinion of.
    SECOND("""
            r.state in ('SUBMITTED', 'IN_REVIEW') and exists (
                select 1 from second_reading s
                where s.version_id = v.id and s.reader_id = :tutor and s.given_at is null)"""),
    /// What is decided and waits for its batch.
    PREPARED("r.state in ('SUBMITTED', 'IN_REVIEW') and r.prepared is not null"),
    /// What was decided.
    DECIDED("r.released_at is not null"),
    ALL("true");

    private final String condition;

    QueueScope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String labelKey() {
        return "assessment.queue.scope." + name();
    }
}
