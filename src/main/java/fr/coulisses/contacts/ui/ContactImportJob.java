package fr.coulisses.contacts.ui;

import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Contacts that are being brought in, on a thread of its own, as the person who asked for it. Cancelled, it leaves
/// none.
final class ContactImportJob {

    /// What comes of it, told on the thread of the job.
    interface Outcome {
        void at(int done, int all);

        void finished();

        void refused(Refusal why);
    }

    private volatile boolean cancelled;

    private ContactImportJob() {}

    static ContactImportJob start(Contacts contacts, UUID project, List<ContactSheet> sheets, Outcome outcome) {
        ContactImportJob job = new ContactImportJob();
        Thread.ofVirtual()
                .name("contact-import")
                .start(new DelegatingSecurityContextRunnable(() -> job.run(contacts, project, sheets, outcome)));
        return job;
    }

    /// Between two pieces, so that no statement of the database is torn.
    void cancel() {
        cancelled = true;
    }

    private void run(Contacts contacts, UUID project, List<ContactSheet> sheets, Outcome outcome) {
        try {
            contacts.bringIn(project, sheets, (done, all) -> {
                if (cancelled) {
                    throw new CancellationException("The contacts are not wanted any more");
                }
                outcome.at(done, all);
            });
            outcome.finished();
        } catch (CancellationException wanted) {
            // Nothing was written.
        } catch (Refusal refusal) {
            outcome.refused(refusal);
        }
    }
}
