//! Functions of a test package that it leaves to the package in its field `inner`.

/// Inside an `impl Package`: the named functions go on to `self.inner` as they are.
macro_rules! left_to_inner {
    ($($function:ident),+) => {
        $(left_to_inner!(@ $function);)+
    };
    (@ acquire) => {
        fn acquire(
            &mut self,
            direction: sspcheck_conformance::package::Direction,
        ) -> sspcheck_conformance::package::Acquired {
            self.inner.acquire(direction)
        }
    };
    (@ release) => {
        fn release(&mut self, credential: u64) -> sspcheck_model::status::Status {
            self.inner.release(credential)
        }
    };
    (@ query) => {
        fn query(
            &mut self,
            arguments: &sspcheck_conformance::package::Arguments<'_>,
        ) -> sspcheck_conformance::package::Queried {
            self.inner.query(arguments)
        }
    };
    (@ exchange) => {
        fn exchange(
            &mut self,
            arguments: &sspcheck_conformance::package::Arguments<'_>,
            metadata: sspcheck_conformance::package::Bytes<'_>,
        ) -> sspcheck_conformance::package::Exchanged {
            self.inner.exchange(arguments, metadata)
        }
    };
    (@ delete) => {
        fn delete(&mut self, context: u64) -> Option<sspcheck_model::status::Status> {
            self.inner.delete(context)
        }
    };
}

pub(crate) use left_to_inner;
