package org.backfile.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.junit.jupiter.api.Test;

class NameEditsTest {

    @Test
    void readsWhatAnEditorSays() throws CorrectionTrouble {
        var edits = NameEdits.parse("""
                name,do,to,type,article,note
                A. Lind,merge,Ada Lind,,,same desk
                Holm,split,Nils Holm,person,abcdefghij,
                Sunday Post,hide,,,,
                """);

        assertThat(edits)
                .containsExactly(
                        new NameEdit(2, "A. Lind", null, NameEdit.Action.MERGE, "Ada Lind", null),
                        new NameEdit(3, "Holm", NameType.PERSON, NameEdit.Action.SPLIT, "Nils Holm", "abcdefghij"),
                        new NameEdit(4, "Sunday Post", null, NameEdit.Action.HIDE, "", null));
    }

    @Test
    void namesEveryLineThatCannotBeUsed() {
        var trouble = catchThrowableOfType(CorrectionTrouble.class, () -> NameEdits.parse("""
                        name,do,to,type,article
                        Ada Lind,marry,Nils Holm,,
                        Ada Lind,rename,,,
                        Ada Lind,type,ship,,
                        Ada Lind,hide,,ship,
                        Ada Lind,split,Ada,,here
                        ,hide,,,
                        """));

        assertThat(trouble.messages())
                .containsExactly(
                        "names.csv:2: \"marry\" cannot be done with a name. These can: merge, split, rename, type, hide.",
                        "names.csv:3: what to rename Ada Lind to is missing. Write it under \"to\".",
                        "names.csv:4: \"ship\" is no type to give to Ada Lind. Under \"to\" write one of: person, place, organisation.",
                        "names.csv:5: there is no type \"ship\". The types are: person, place, organisation.",
                        "names.csv:6: \"here\" under \"article\" does not fit. Only split takes an article: the ten letters at the end of its page's address.",
                        "names.csv:7: the name is missing. Write it as an article does.");
    }

    @Test
    void asksForQuotesAroundAnUnquotedMark() {
        var trouble = catchThrowableOfType(
                CorrectionTrouble.class, () -> NameEdits.parse("name,do,to\nHarbour, Ltd,rename,Harbour Limited\n"));

        assertThat(trouble.messages())
                .containsExactly(
                        "names.csv:2: there are 4 cells for 3 columns. Put a value that holds the mark between cells in quotes.");
    }
}
