package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    @ParameterizedTest
    @CsvSource({
        "LABEL, Libellé",
        "LABEL, INTITULÉ",
        "LABEL, Désignation",
        "LABEL, Poste",
        "LABEL, Dépenses",
        "LABEL, Item",
        "LABEL, Description",
        "AMOUNT, Montant",
        "AMOUNT, Montant TTC (€)",
        "AMOUNT, TOTAL HT",
        "AMOUNT, Amount",
        "AMOUNT, Coût total",
        "AMOUNT, Budget prévisionnel",
        "AMOUNT, 2027",
        "AMOUNT, Montants demandés",
        "UNIT_PRICE, Prix unitaire",
        "UNIT_PRICE, P.U. HT",
        "UNIT_PRICE, PU",
        "UNIT_PRICE, Coût unitaire",
        "UNIT_PRICE, prix_unitaire",
        "UNIT_PRICE, unitPrice",
        "QUANTITY, Qté",
        "QUANTITY, Quantité",
        "QUANTITY, Nb jours",
        "UNIT, Unité",
        "VAT_RATE, TVA %",
        "VAT_RATE, Taux de TVA",
        "VAT_RATE, tva_taux",
        "VAT_RATE, VAT",
        "OTHER, Montant TVA",
        "ACCOUNT, Compte",
        "ACCOUNT, N° de compte",
        "ACCOUNT, Account",
        "OTHER, N° Dossier Compte Asso",
        "CERTAINTY, Certitude",
        "CERTAINTY, Statut",
        "FUNDER, Financeur",
        "FUNDER, nomAttribuant",
        "FUNDER_TYPE, type_financeur",
        "FUNDER_TYPE, Type of funder",
        "HEADING, Poste analytique",
        "HEADING, Catégorie",
        "HEADING, Analytic heading",
        "SECTION, Section",
        "SECTION, Charges / Produits",
        "REMARK, Remarques",
        "REMARK, Commentaire",
        "OTHER, Fournisseur",
        "OTHER, ''",
        "OTHER, Merci de n’indiquer ici que les montants qui sont déjà connus"
    })
    void isToldByTheWordsOfTheHeader(Meaning meaning, String header) {
        assertThat(Meaning.of(header)).isEqualTo(meaning);
    }
}
