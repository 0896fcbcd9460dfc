using System.Globalization;
using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Parts;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Parts;

/// <summary>Draws rows of connected clients.</summary>
public sealed class ConnectedRowTests
{
    private static readonly ClientView Client = new()
    {
        Alias = "acme",
        Name = "Acme",
        Provider = "Acme Inc.",
        Monogram = "A",
        DefaultScopes = ["read", "write", "openid"],
        Permissions = new Dictionary<string, string> { ["write"] = "Change <things>" },
    };

    [Fact]
    public void A_connection_that_works_has_a_date_and_one_action()
    {
        var row = Draw(Connect("ada@example.org"));
        Assert.Contains("Connected <time datetime=\"2026-03-03\">3 March 2026</time>", row, StringComparison.Ordinal);
        Assert.Contains("<bdi>ada@example.org</bdi>", row, StringComparison.Ordinal);
        Assert.Contains("Disconnect<span class=\"toa-hidden\"> Acme, ada@example.org</span>", row, StringComparison.Ordinal);
        Assert.DoesNotContain("toa-badge", row, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Permissions_are_sentences_then_scopes_and_technical_scopes_are_none()
    {
        var row = Draw(new OAuth2Connection { State = OAuth2ConnectionState.Connected, GrantedScopes = ["read", "write", "openid", "offline_access"], MissingScopes = ["email"] });
        Assert.Contains("<ul class=\"toa-checks\" role=\"list\">", row, StringComparison.Ordinal);
        Assert.Contains("<bdi title=\"write\">Change &lt;things&gt;</bdi>", row, StringComparison.Ordinal);
        Assert.True(row.IndexOf("Change", StringComparison.Ordinal) < row.IndexOf("<code><bdi>read</bdi></code>", StringComparison.Ordinal));
        Assert.Contains("<code><bdi>email</bdi></code> <bdi class=\"toa-muted\">(not allowed)</bdi>", row, StringComparison.Ordinal);
        Assert.DoesNotContain("openid", row, StringComparison.Ordinal);
        Assert.DoesNotContain("offline_access", row, StringComparison.Ordinal);
        Assert.Contains("Standard access", Draw(new OAuth2Connection { State = OAuth2ConnectionState.Connected, GrantedScopes = ["openid"] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_scope_that_was_refused_is_described_and_can_be_granted()
    {
        var client = Client with
        {
            Definition = new()
            {
                Alias = "acme",
                DisplayName = "Acme",
                AuthUri = "https://as.example/authorize",
                AccessTokenUri = "https://as.example/token",
                RequiredScopes = ["write"],
            },
        };
        var row = Draw(client, new OAuth2Connection
        {
            State = OAuth2ConnectionState.NeedsAttention,
            Reason = OAuth2ConnectionReason.ScopesMissing,
            GrantedScopes = ["read"],
            MissingScopes = ["write"],
        });
        Assert.Contains("Host now also needs to:", row, StringComparison.Ordinal);
        Assert.Contains("<strong><bdi title=\"write\">Change &lt;things&gt;</bdi></strong></span></li>", row, StringComparison.Ordinal);
        Assert.Contains("Update access", row, StringComparison.Ordinal);
    }

    /// <summary>The condition counts technical scopes too, but means nothing to users as a list of them.</summary>
    [Theory]
    [InlineData("openid offline_access write", "", "write")]
    [InlineData("openid offline_access", "", "")]
    [InlineData("openid offline_access", "offline_access", "offline_access")]
    public void Needed_technical_scopes_are_drawn_only_with_a_reason(string required, string explained, string drawn)
    {
        var client = Client with
        {
            Permissions = new Dictionary<string, string>(),
            NeededBecause = explained.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(static scope => scope, static _ => "So that it works."),
            Definition = new()
            {
                Alias = "acme",
                DisplayName = "Acme",
                AuthUri = "https://as.example/authorize",
                AccessTokenUri = "https://as.example/token",
                RequiredScopes = required.Split(' '),
            },
        };
        var row = Draw(client, new OAuth2Connection
        {
            State = OAuth2ConnectionState.NeedsAttention,
            Reason = OAuth2ConnectionReason.ScopesMissing,
            GrantedScopes = ["read"],
            MissingScopes = required.Split(' '),
        });
        var start = row.IndexOf("<div class=\"toa-reason\">", StringComparison.Ordinal);
        var reason = row[start..row.IndexOf("</div>", start, StringComparison.Ordinal)];
        Assert.Contains(drawn.Length > 0 ? "Host now also needs to:" : "Host needs updated access to this account.", reason, StringComparison.Ordinal);
        Assert.Equal(drawn.Length > 0, reason.Contains("<ul class=\"toa-needed\"", StringComparison.Ordinal));
        Assert.All(
            required.Split(' '),
            scope => Assert.Equal(scope == drawn, reason.Contains($"<code><bdi>{scope}</bdi></code>", StringComparison.Ordinal)));
        Assert.Contains("Update access", row, StringComparison.Ordinal);
    }

    /// <summary>A scope is an attribute's value on the page, so it must not end the attribute.</summary>
    [Fact]
    public void A_described_scope_is_encoded_in_its_title()
    {
        const string Scope = "\"><script>alert(1)</script>";
        var client = Client with { Permissions = new Dictionary<string, string> { [Scope] = "See <i>all</i>" } };
        var row = Draw(client, new OAuth2Connection { State = OAuth2ConnectionState.Connected, GrantedScopes = [Scope] });
        Assert.Contains("<bdi title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">See &lt;i&gt;all&lt;/i&gt;</bdi>", row, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", row, StringComparison.Ordinal);
    }

    /// <summary>A name that begins with a number is reordered by a right-to-left line, unless it is isolated.</summary>
    [Theory]
    [InlineData("42 <School>", "<bdi>42 &lt;School&gt;</bdi>")]
    [InlineData("Yahoo!", "<bdi>Yahoo!</bdi>")]
    [InlineData("Microsoft 365", "Microsoft 365")]
    public void A_name_keeps_its_order_on_a_right_to_left_page(string provider, string shown)
    {
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("ar");
            var row = Draw(
                Client with { Name = "42 School", Provider = provider },
                new OAuth2Connection { State = OAuth2ConnectionState.NeedsAttention, Reason = OAuth2ConnectionReason.Revoked });
            Assert.Contains("<h3><bdi>42 School</bdi></h3>", row, StringComparison.Ordinal);
            Assert.Contains($"<p>{shown} no longer accepts", row, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Theory]
    [InlineData(OAuth2ConnectionReason.Revoked, "Acme Inc. no longer accepts this connection.")]
    [InlineData(OAuth2ConnectionReason.Expired, "This connection has expired.")]
    [InlineData(OAuth2ConnectionReason.GrantExpired, "This connection has expired.")]
    [InlineData(OAuth2ConnectionReason.Unreadable, "Host can no longer read this connection.")]
    [InlineData(OAuth2ConnectionReason.Indeterminate, "Host couldn’t finish renewing this connection.")]
    [InlineData(OAuth2ConnectionReason.ServerChanged, "Host has changed how it connects to Acme Inc.")]
    public void Attention_has_its_reason_and_no_date(OAuth2ConnectionReason reason, string text)
    {
        var row = Draw(new OAuth2Connection { State = OAuth2ConnectionState.NeedsAttention, Reason = reason, ConnectedAt = DateTimeOffset.UnixEpoch });
        Assert.Contains(text, row, StringComparison.Ordinal);
        Assert.Contains("toa-primary", row, StringComparison.Ordinal);
        Assert.DoesNotContain("<time", row, StringComparison.Ordinal);
    }

    /// <summary>A provider's picture is on another site, which would learn which users see the page.</summary>
    [Theory]
    [InlineData("https://cdn.example/ada.png", false)]
    [InlineData("//cdn.example/ada.png", false)]
    [InlineData("/pictures/ada.png", true)]
    public void An_account_has_a_picture_of_this_site_or_none(string picture, bool isShown)
    {
        var account = new OAuth2Account("1") { Label = "ada", Picture = new Uri(picture, UriKind.RelativeOrAbsolute) };
        var row = Draw(new OAuth2Connection { State = OAuth2ConnectionState.Connected, Account = account });
        Assert.Equal(isShown, row.Contains("<img", StringComparison.Ordinal));
        Assert.DoesNotContain("cdn.example", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_accounts_share_a_row_that_opens_when_one_needs_its_user()
    {
        var row = Draw(Connect("ada@example.org"), Connect("bob@example.org"));
        Assert.Contains("2 accounts", row, StringComparison.Ordinal);
        Assert.Contains("<details>", row, StringComparison.Ordinal);
        Assert.Contains("Disconnect<span class=\"toa-hidden\"> Acme, bob@example.org</span>", row, StringComparison.Ordinal);
        row = Draw(Connect("ada@example.org"), new() { State = OAuth2ConnectionState.NeedsAttention });
        Assert.Contains("<details open>", row, StringComparison.Ordinal);
        Assert.Contains("Needs attention", row.Split("</summary>")[0], StringComparison.Ordinal);
    }

    private static OAuth2Connection Connect(string label) => new()
    {
        State = OAuth2ConnectionState.Connected,
        Account = new(label) { Label = label },
        ConnectedAt = new(2026, 3, 3, 0, 0, 0, TimeSpan.Zero),
        GrantedScopes = ["read", "write"],
    };

    private static string Draw(params OAuth2Connection[] connections) => Draw(Client, connections);

    private static string Draw(ClientView client, params OAuth2Connection[] connections)
    {
        var frame = new PageFrame(new DefaultHttpContext().Request, new PageOptions(), new PageTexts(null))
        {
            AppName = "Host",
            ConnectionsPath = null,
            IsSignedIn = true,
            User = null,
        };
        return ConnectedRow.Create(
            frame, new(client, [.. connections.Select(connection => AccountView.Of(client, connection))]), "/connections", isNew: false).ToString();
    }
}
