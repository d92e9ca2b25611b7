@RequestHandling
package com.example.api;

import dev.squall.annotation.RequestHandling;
