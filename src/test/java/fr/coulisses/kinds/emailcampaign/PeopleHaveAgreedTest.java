package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleHaveAgreedTest {

    @Test
    void acceptsConsentWithItsProofAndAnArguedException() {
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "CONSENT", "proofs": [{"id": "p", "source": "Site", "on": "2026-09-01", "wording": "J’accepte"}], "segment": {"outside": 10, "agreed": 10}}""")).isEmpty();
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "PARTNER", "basisReason": "Convention signée"}""")).isEmpty();
    }

    @Test
    void asksForABasisAndAReason() {
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {}""")).containsExactly("BLOCKING basis basis");
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "SIMILAR_CLIENT"}""")).containsExactly("BLOCKING basisReason reason");
    }

    @Test
    void asksForTheProofOfConsent() {
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "CONSENT"}""")).containsExactly("BLOCKING proofs proof");
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "CONSENT", "proofs": [{"id": "p", "source": "Site", "wording": "Oui"}]}""")).containsExactly("BLOCKING proofs/p incomplete");
    }

    @Test
    void countsSubscribersNobodyAsked() {
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "PARTNER", "basisReason": "Oui", "segment": {"outside": 10, "agreed": 9}}""")).containsExactly("BLOCKING segment/agreed unasked");
    }

    @Test
    void seesMoreMessagesThanPeopleWhoMayBeWrittenTo() {
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "PARTNER", "basisReason": "Oui", "segment": {"outside": 10, "agreed": 10}, "recipients": {"addressed": 4, "opposed": 1}, "statistics": {"sent": 15}}""")).isEmpty();
        assertThat(Campaigns.found(new PeopleHaveAgreed(), """
                        {"basis": "PARTNER", "basisReason": "Oui", "segment": {"outside": 10, "agreed": 10}, "recipients": {"addressed": 4, "opposed": 1}, "statistics": {"sent": 16}}""")).containsExactly("BLOCKING statistics/sent sent");
    }
}
