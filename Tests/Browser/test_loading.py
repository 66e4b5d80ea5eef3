"""A page asks for nothing but its own site's files, and nothing in it fails."""

import pytest

FAULTY = """
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<img src="/sample/nowhere.png"><img src="http://127.0.0.1:9/elsewhere.png"><script>inline()</script>
"""


@pytest.mark.parametrize("origin", ["file", "http"])
def test_a_page_loads_without_a_fault(open_page, site_page, origin):
    assert open_page(site_page, origin=origin).faults() == []


def test_faults_are_seen(tab_for, host):
    tab = tab_for("http")
    tab.page.route("**/faulty.html", lambda route: route.fulfill(content_type="text/html", body=FAULTY))
    tab.open(f"{host}/sample/faulty.html", f"{host}/sample/")
    faults = "\n".join(tab.faults())
    for fault in ["404: ", "left the site: http://127.0.0.1:9/", "failed: ", "script-src-elem forbids inline"]:
        assert fault in faults
