/// The client that bypasses row-level security: for workers and tools, never for a request.
@NullMarked
package dev.squall.service;

import org.jspecify.annotations.NullMarked;
