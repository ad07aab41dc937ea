@NullMarked
package org.chancery.app.view;

import org.jspecify.annotations.NullMarked;
