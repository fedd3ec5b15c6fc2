package fr.coulisses.contacts;

import java.util.UUID;

/// What becomes of a contact at the end of the pipeline: a funding request, a contract. The register of contacts finds
/// the beans and knows none of them.
public interface ContactConversion {

    /// The label of what it becomes, as the words on a button.
    String label();

    /// Begins it with what is known of the contact, for the team.
    ///
    /// @return the address of its page
    String begin(UUID project, Contact contact);
}
