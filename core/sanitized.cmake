# edgecut_sanitized_core(NAME): the core library once more, compiled under the address and the
# undefined-behaviour sanitizer whatever the rest is built with, for tests that attack it. Assertions
# are on: no input may get to one.
function(edgecut_sanitized_core name)
    add_library(${name} STATIC)
    foreach(property IN ITEMS SOURCES LINK_LIBRARIES INTERFACE_LINK_LIBRARIES INCLUDE_DIRECTORIES
            INTERFACE_INCLUDE_DIRECTORIES COMPILE_DEFINITIONS INTERFACE_COMPILE_DEFINITIONS)
        get_target_property(value edgecut-core ${property})
        if(value)
            set_property(TARGET ${name} PROPERTY ${property} "${value}")
        endif()
    endforeach()
    target_compile_options(${name} PUBLIC -O1 -g1 -UNDEBUG -fno-omit-frame-pointer
        -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all)
    # Warnings are given by the first core; sanitizers add some that are none.
    target_compile_options(${name} PRIVATE -w)
    target_link_options(${name} PUBLIC -fsanitize=address,undefined)
endfunction()
