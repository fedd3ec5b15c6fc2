package fr.coulisses.funding;

import fr.coulisses.shared.Labelled;
import java.util.ArrayList;
import java.util.List;

/// The documents that funders usually ask for (handbook, 5.2.2).
public enum DocumentType implements Labelled {
    FORM,
    COVER_LETTER,
    PROJECT,
    PROJECT_BUDGET,
    STRUCTURE_BUDGET,
    ACCOUNTS,
    STATUTES,
    OFFICERS,
    RNA_RECEIPT,
    SIRENE_NOTICE,
    BANK_DETAILS,
    ACTIVITY_REPORT,
    HONOUR_STATEMENT,
    REPUBLICAN_COMMITMENT,
    TAX_CERTIFICATE,
    SIGNATORY_POWER,
    FORMER_REPORT,
    ARTISTS_CV,
    QUOTES,
    COFUNDING_PROOF,
    ESV_RECEIPT,
    CONTRACTS,
    CALENDAR,
    CULTURAL_ACTION,
    FORMER_COMMUNICATION,
    STUDENT_CARD,
    OUTSIDE_CURRICULUM,
    /// The agreement with a public funder (convention).
    AGREEMENT,
    PATRONAGE_AGREEMENT,
    TAX_RECEIPT,
    SPONSORSHIP_CONTRACT,
    INVOICE,
    /// What the funder allows in writing, for instance the Crous to a project within the curriculum.
    FUNDER_CONSENT,
    OTHER;

    private static final List<DocumentType> OF_A_PROJECT = List.of(
            COVER_LETTER, PROJECT, PROJECT_BUDGET, STATUTES, OFFICERS, RNA_RECEIPT, SIRENE_NOTICE, BANK_DETAILS);

    /// A certificate that an administration wants to be recent.
    public boolean isCertificate() {
        return this == SIRENE_NOTICE || this == TAX_CERTIFICATE;
    }

    /// Whether it can exist only once the funder has said yes.
    public boolean followsTheAnswer() {
        return switch (this) {
            case AGREEMENT, PATRONAGE_AGREEMENT, TAX_RECEIPT, SPONSORSHIP_CONTRACT, INVOICE -> true;
            default -> false;
        };
    }

    /// What a funder of a type usually asks for.
    public static List<DocumentType> usual(FundingType type) {
        List<DocumentType> documents = new ArrayList<>();
        switch (type.nature()) {
            case SUBSIDY -> {
                documents.add(FORM);
                documents.addAll(OF_A_PROJECT);
                documents.add(HONOUR_STATEMENT);
            }
            case GIFT ->
                documents.addAll(List.of(PROJECT, PROJECT_BUDGET, PATRONAGE_AGREEMENT, TAX_RECEIPT, BANK_DETAILS));
            case SALE -> documents.addAll(List.of(PROJECT, SPONSORSHIP_CONTRACT, INVOICE, BANK_DETAILS));
            case IN_KIND -> documents.addAll(List.of(PROJECT, CONTRACTS));
        }
        if (type.isPublicSubsidy()) {
            documents.addAll(List.of(STRUCTURE_BUDGET, ACCOUNTS, ACTIVITY_REPORT, REPUBLICAN_COMMITMENT));
        }
        switch (type) {
            case CROUS -> documents.addAll(List.of(STUDENT_CARD, OUTSIDE_CURRICULUM, COFUNDING_PROOF, QUOTES));
            case CVEC -> documents.addAll(List.of(STUDENT_CARD, QUOTES));
            case STATE_DRAC, REGION -> documents.addAll(List.of(ARTISTS_CV, CULTURAL_ACTION, COFUNDING_PROOF));
            case COLLECTING_SOCIETY -> documents.addAll(List.of(ARTISTS_CV, CONTRACTS));
            case CNM -> documents.addAll(List.of(ESV_RECEIPT, TAX_CERTIFICATE, CONTRACTS));
            default -> {}
        }
        return documents;
    }

    @Override
    public String labelKey() {
        return "funding.document." + name();
    }
}
