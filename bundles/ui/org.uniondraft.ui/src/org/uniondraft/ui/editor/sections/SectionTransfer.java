package org.uniondraft.ui.editor.sections;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.transfer.SectionPackage;
import org.uniondraft.ui.UiLog;

/** Sections on the clipboard or on the way from one editor to another, also to another workbench. */
final class SectionTransfer extends ByteArrayTransfer {

    static final SectionTransfer INSTANCE = new SectionTransfer();

    private static final String NAME = "org.uniondraft.sections";
    private static final int ID = registerType(NAME);

    private SectionTransfer() {
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { ID };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { NAME };
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof SectionPackage sections) {
            super.javaToNative(sections.toBytes(), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        if (super.nativeToJava(data) instanceof byte[] content) {
            try {
                return SectionPackage.read(content);
            } catch (DocumentException e) {
                UiLog.log(Messages.noSections, e);
            }
        }
        return null;
    }
}
