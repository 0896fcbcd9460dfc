using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Reads standard members under the paths that a client declares.</summary>
public sealed class DeclaredMembersTests
{
    [Fact]
    public void Every_standard_member_has_its_path()
    {
        var response = new Oddities
        {
            Members =
            [
                new("access_token", "data.0.token"), new("token_type", "data.0.kind"), new("expires_in", "data.0.ttl"),
                new("refresh_token", "data.0.renewal"), new("scope", "data.0.rights"), new("refresh_token_expires_in", "data.0.renewal_ttl"),
                new("authorization_expires_in", "grant.ttl"),
            ],
        }.Read("""
            {"grant":{"ttl":86400},
             "data":[{"token":"at","kind":"bearer","ttl":"60","renewal":"rt","rights":["read","email"],"renewal_ttl":120},{"token":"other"}]}
            """);
        Assert.Equal(("at", "bearer", "rt"), (response.AccessToken, response.TokenType, response.RefreshToken));
        Assert.Equal(("read email", true), (response.Scope, response.StatesScope));
        Assert.Equal(ResponseReading.Now.AddMinutes(1), response.ExpiresAt);
        Assert.Equal(ResponseReading.Now.AddMinutes(2), response.RefreshTokenExpiresAt);
        Assert.Equal(ResponseReading.Now.AddDays(1), response.GrantExpiresAt);
        Assert.True(response.Fields.IsEmpty);
    }

    [Fact]
    public void A_declared_path_replaces_the_standard_member()
    {
        var odd = new Oddities { Members = [new("access_token", "token"), new("refresh_token_expires_in", "ttl"), new("error", "fault")] };
        var response = odd.Read("""{"access_token":"wrong","token":"at","error":"e","refresh_token_expires_in":1,"x_refresh_token_expires_in":1}""");
        Assert.Equal("at", response.AccessToken);
        Assert.Null(response.RefreshTokenExpiresAt);
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, odd.Refuse("""{"access_token":"wrong"}""").Code);
        Assert.Equal("e", odd.Refuse("""{"error":"x","fault":"e"}""").Code);
    }

    [Theory]
    [InlineData("""{"access_token":"bot","authed_user":{"access_token":"user"}}""", "bot")]
    [InlineData("""{"authed_user":{"access_token":"user"},"access_token":"bot"}""", "bot")]
    [InlineData("""{"authed_user":{"access_token":"user"}}""", "user")]
    [InlineData("""{"access_token":"","authed_user":{"access_token":"user"}}""", "user")]
    [InlineData("""{"authed_user":{"access_token":"user"},"access_token":null}""", "user")]
    [InlineData("""{"authed_user":{"access_token":"user"},"access_token":false}""", "user")]
    [InlineData("""{"authed_user":{"access_token":"user"},"access_token":{}}""", "user")]
    [InlineData("authed_user.access_token=user&access_token=bot", "bot")]
    [InlineData("authed_user.access_token=user", "user")]
    [InlineData("access_token=&authed_user.access_token=user", "user")]
    public void The_first_declared_path_with_a_value_is_used(string body, string token) => Assert.Equal(
        token, new Oddities { Members = [new("access_token", "access_token"), new("access_token", "authed_user.access_token")] }.Read(body).AccessToken);

    [Fact]
    public void The_first_plausible_expiry_is_used()
    {
        var odd = new Oddities
        {
            Members = [new("expires_in", "ends") { Unit = OAuth2TimeUnit.UnixSeconds }, new("expires_in", "hours") { Unit = OAuth2TimeUnit.Hours }],
        };
        var end = ResponseReading.Now.AddDays(1);
        Assert.Equal(end, odd.Read($$"""{"access_token":"a","hours":2,"ends":{{end.ToUnixTimeSeconds()}}}""").ExpiresAt);
        Assert.Equal(ResponseReading.Now.AddHours(2), odd.Read("""{"access_token":"a","hours":2,"ends":0}""").ExpiresAt);
        Assert.Null(odd.Read("""{"access_token":"a","expires_in":3600}""").ExpiresAt);
    }

    [Theory]
    [InlineData("""{"list":["x",{"t":"at"}]}""")]
    [InlineData("""{"list":{"1":{"t":"at"}}}""")]
    [InlineData("""{"list":[{"t":"no"},{"t":"at"},{"t":"no"}]}""")]
    [InlineData("""{"list":[[{"t":"no"}],{"u":[1,2],"t":"at"}],"t":"no"}""")]
    public void A_number_is_an_element_or_a_name(string body) =>
        Assert.Equal("at", new Oddities { Members = [new("access_token", "list.1.t")] }.Read(body).AccessToken);

    [Theory]
    [InlineData("""{"list":[{"t":"at"}]}""")]
    [InlineData("""{"list":{"t":"at"}}""")]
    [InlineData("""{"list":"at"}""")]
    public void Another_element_is_not_read(string body) =>
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, new Oddities { Members = [new("access_token", "list.1.t")] }.Refuse(body).Code);

    [Fact]
    public void The_largest_index_is_compared_as_a_number()
    {
        var list = string.Concat(Enumerable.Repeat("0,", 12));
        Assert.Equal("at", new Oddities { Members = [new("access_token", "12")] }.Read($"[{list}\"at\"]").AccessToken);
        Assert.Equal("at", new Oddities { Members = [new("access_token", "12.0")] }.Read($"[{list}[\"at\"]]").AccessToken);
    }

    [Fact]
    public void Fields_keep_their_places_beside_declared_paths()
    {
        var response = new Oddities
        {
            Fields = [new("data.id", OAuth2TokenFieldType.Int32), new("access_token", OAuth2TokenFieldType.String)],
            Members = [new("access_token", "data.token"), new("refresh_token", "data.renewal")],
        }.Read("""{"data":{"token":"at","id":7,"renewal":"rt"},"access_token":"raw"}""");
        Assert.Equal(("at", "rt"), (response.AccessToken, response.RefreshToken));
        Assert.Equal((2, 7, "raw"), (response.Fields.Length, response.GetField(0).AsInt32(), response.GetField(1).AsString()));
    }

    [Fact]
    public void Forms_are_recognized_by_their_declared_names()
    {
        var odd = new Oddities { Members = [new("access_token", "token"), new("error", "err"), new("error_description", "msg")] };
        Assert.Equal("at", odd.Read("x=y&token=at").AccessToken);
        Assert.Equal(("e", "m m"), (odd.Refuse("msg=m+m&err=e").Code, odd.Refuse("msg=m+m&err=e").Description));
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, odd.Refuse("error=e").Code);
    }

    [Theory]
    [InlineData("""{"fault":{"code":190,"message":"m"}}""", "190")]
    [InlineData("""{"fault":{"code":"190","message":"m"}}""", "190")]
    [InlineData("""{"fault":{"code":-1.5,"message":"m"}}""", "-1.5")]
    public void An_error_can_be_an_object_with_a_number(string body, string code)
    {
        var odd = new Oddities { Members = [new("error", "fault.code"), new("error_description", "fault.message")] };
        var error = odd.Refuse(body);
        Assert.Equal((code, "m", true), (error.Code, error.Description, error.IsOAuth));
        Assert.Equal("a", odd.Read("""{"access_token":"a","fault":{"code":null}}""").AccessToken);
        Assert.Equal("a", odd.Read("""{"access_token":"a","fault":{"code":false}}""").AccessToken);
        Assert.Equal("a", odd.Read("""{"access_token":"a","fault":{"code":""}}""").AccessToken);
    }

    [Theory]
    [InlineData("""{"access_token":"a","data":{"id_token":"x.y.z"}}""", "x.y.z")]
    [InlineData("""{"access_token":"a","data":{"id_token":0},"other":"u.v.w"}""", "u.v.w")]
    [InlineData("""{"access_token":"a","data":{"id_token":""},"other":"u.v.w"}""", "u.v.w")]
    [InlineData("""{"access_token":"a","data":{"id_token":false},"id_token":"p.q.r"}""", null)]
    public void An_ID_token_has_its_paths(string body, string? token)
    {
        var odd = new Oddities
        {
            IdTokens = OAuth2JwtValidator.Instance,
            Fields = [new("id_token", OAuth2TokenFieldType.String)],
            Members = [new("id_token", "data.id_token"), new("id_token", "other")],
        };
        Assert.Equal(token, IdTokenMember.Read(odd.Define(), odd.Read(body)));
    }

    [Fact]
    public void A_client_that_validates_no_ID_tokens_reads_none()
    {
        var odd = new Oddities { Members = [new("id_token", "data.id_token")] };
        Assert.True(odd.Read("""{"access_token":"a","data":{"id_token":"x.y.z"}}""").Fields.IsEmpty);
    }

    [Fact]
    public void A_client_without_declarations_has_the_same_table() =>
        Assert.Null(TypedOAuth.Protocol.Responses.DeclaredMembers.Create(new Oddities { ErrorCodes = [new("a", "b")] }.Define(), fieldCount: 0));
}
